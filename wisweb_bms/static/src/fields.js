// Fields that another one decides about: they come and go as it is changed, and what is put away is not sent.
// Without scripts the button does it.
"use strict";
(() => {
  function put(one, fits) {
    one.hidden = !fits;
    if (one.matches("option")) one.disabled = !fits;
    for (const control of one.querySelectorAll("input, select, textarea")) control.disabled = !fits;
  }

  function follow(decider) {
    const kept = decider.form.querySelectorAll(`[data-bms-of="${decider.name}"]`);
    for (const one of kept) put(one, one.dataset.bmsFor.split(" ").includes(decider.value));
    for (const list of decider.form.querySelectorAll("select:has([data-bms-of])")) {
      if (list.selectedOptions[0]?.disabled ?? true) list.value = [...list.options].find((one) => !one.disabled)?.value ?? "";
    }
  }

  document.addEventListener("change", (event) => {
    if (event.target.matches?.(".bms [data-bms-decides]")) follow(event.target);
  });

  // Browsers put back what was chosen before a page is opened again.
  for (const decider of document.querySelectorAll(".bms [data-bms-decides]")) follow(decider);
  for (const button of document.querySelectorAll(".bms [data-bms-scriptless]")) button.hidden = true;
})();
