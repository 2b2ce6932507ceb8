// Turns Designsystemet's CSS and ours into files that live inside any host: only what we use,
// without cascade layers (they lose to ordinary host CSS), every selector under .bms, hashed names.
// Run by scripts/assets.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postcss from "postcss";

const SRC = "wisweb_bms/static/src";
const DIST = "wisweb_bms/static/dist";
const DS = "node_modules/@digdir/designsystemet-css";
const THEME = "node_modules/@digdir/designsystemet-theme/src/themes/designsystemet.css";
// Fonts for the files we make (OFL); pages use the host's.
const SANS = "node_modules/@expo-google-fonts/source-sans-3";
const FONTS = [
  ["400Regular/SourceSans3_400Regular.ttf", SANS],
  ["400Regular_Italic/SourceSans3_400Regular_Italic.ttf", SANS],
  ["600SemiBold/SourceSans3_600SemiBold.ttf", SANS],
  ["600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf", SANS],
  ["400Regular/NotoEmoji_400Regular.ttf", "node_modules/@expo-google-fonts/noto-emoji"],
];
// The stand-in host's own face, so that pages look and measure alike on every machine.
const HOST = "demo/static";
const HOST_FONTS = ["SourceSans3_400Regular.ttf", "SourceSans3_600SemiBold.ttf"];
const COMPONENTS = ["button", "input"];

// Sizes of Designsystemet hang on attributes of <html>, which is the host's: we fix the small one.
const FIXED = { "--ds-size-mode-font-size": "1" };
// What the base file declares on :root and [data-color-scheme] beside tokens repaints the host.
const TOKEN = /^--/;
const SIZE_SWITCH = /^--ds-size(--\w+)?$/;

const read = (path) => readFileSync(path, "utf8");

/** What all pages share first, then one file a room. */
function sources(extension) {
  const common = [`bms.${extension}`, "reset.css"];
  const rooms = readdirSync(SRC).filter((name) => name.endsWith(`.${extension}`) && !common.includes(name)).sort();
  return [common[0], ...rooms].map((name) => join(SRC, name));
}

/** Layers flattened: their content stays in place. */
function flatten(root) {
  root.walkAtRules("layer", (rule) => {
    if (rule.nodes) rule.replaceWith(rule.nodes);
    else rule.remove();
  });
  root.walkAtRules("charset", (rule) => rule.remove());
  return root;
}

/** Tokens of :root in the light scheme, as declarations on .bms; @supports around them is kept. */
function tokens(...files) {
  const out = postcss.root();
  for (const file of files) {
    const root = flatten(postcss.parse(read(file)));
    root.walkRules((rule) => {
      if (!rule.selectors.includes(":root")) return;
      if (rule.parent.type === "atrule" && rule.parent.name === "media") return;
      const own = rule.clone({ selectors: [".bms"] });
      own.walkDecls((declaration) => {
        if (!TOKEN.test(declaration.prop) || declaration.prop in FIXED || SIZE_SWITCH.test(declaration.prop)) declaration.remove();
      });
      unnest(own, out);
      if (rule.parent.type === "atrule") wrap(own, rule.parent);
    });
  }
  const fixed = postcss.rule({ selector: ".bms" });
  for (const [prop, value] of Object.entries(FIXED)) fixed.append({ prop, value });
  out.append(fixed);
  return out;
}

/** A rule, and after it its nested at-rules, now around it. */
function unnest(rule, out) {
  const nested = rule.nodes.filter((node) => node.type === "atrule");
  nested.forEach((node) => node.remove());
  out.append(rule);
  for (const atRule of nested) {
    const inner = postcss.rule({ selector: ".bms", nodes: atRule.nodes });
    out.append(postcss.atRule({ name: atRule.name, params: atRule.params, nodes: [inner] }));
  }
}

function wrap(rule, around) {
  const atRule = postcss.atRule({ name: around.name, params: around.params });
  rule.replaceWith(atRule);
  atRule.append(rule);
}

/** The components we use, every selector prefixed. */
function components() {
  const out = postcss.root();
  for (const name of COMPONENTS) {
    const root = flatten(postcss.parse(read(join(DS, "dist/src", `${name}.css`))));
    root.walkRules((rule) => {
      if (rule.parent.type === "atrule" && /keyframes$/.test(rule.parent.name)) return;
      rule.selectors = rule.selectors.map((selector) => `.bms ${selector}`);
    });
    out.append(root.nodes);
  }
  return out;
}

/** Drops custom properties that nothing reads, until nothing more can go. */
function prune(root) {
  for (;;) {
    const css = root.toString();
    const used = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]));
    let gone = 0;
    root.walkDecls(/^--_?ds/, (declaration) => {
      if (!used.has(declaration.prop)) { declaration.remove(); gone += 1; }
    });
    root.walkRules((rule) => { if (!rule.nodes.length) rule.remove(); });
    root.walkAtRules((rule) => { if (rule.nodes && !rule.nodes.length) rule.remove(); });
    if (!gone) return root;
  }
}

/** A host may shrink rem (62.5 %): ours is never below the browser's ordinary 16 px. */
function ownRem(root) {
  root.walkDecls((declaration) => {
    if (declaration.prop === "--bms-rem") return;
    declaration.value = declaration.value.replace(
      /(?<![\w.-])(-?)(\d*\.?\d+)rem\b/g,
      (whole, sign, size) => `calc(var(--bms-rem)*${sign}${Number(size)})`,
    );
  });
  return root;
}

/** Every selector of ours begins at .bms, or is the paint of a symbol: nothing of the host is touched. */
function assertInside(root) {
  root.walkRules((rule) => {
    const parent = rule.parent;
    if (parent.type === "rule") return;
    if (parent.type === "atrule" && /keyframes$/.test(parent.name)) return;
    for (const selector of rule.selectors) {
      if (!/^\.bms(?![\w-])|^\.bms-p-/.test(selector)) throw rule.error(`selector outside .bms: ${selector}`);
    }
  });
}

/** Comments and white space away; the licence stays. */
function small(root) {
  root.walkComments((comment) => { if (!comment.text.startsWith("!")) comment.remove(); });
  root.walk((node) => {
    node.raws.before = node.type === "rule" || node.type === "atrule" || node.type === "comment" ? "\n" : "";
    node.raws.between = node.type === "decl" ? ":" : "";
    if (node.type === "atrule") node.raws.afterName = " ";
    node.raws.after = "";
    node.raws.semicolon = false;
    if (node.type === "decl" && !TOKEN.test(node.prop)) node.value = node.value.replace(/\s+/g, " ");
    if (node.type === "decl" && node.raws.value) delete node.raws.value;
    if (node.type === "rule") node.selector = node.selectors.map((one) => one.replace(/\s+/g, " ")).join(",");
  });
  return root.toString().trim() + "\n";
}

function publish(name, text, manifest) {
  const [stem, extension] = name.split(/\.(?=[^.]+$)/);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  manifest[name] = `${stem}.${hash}.${extension}`;
  writeFileSync(join(DIST, manifest[name]), text);
}

const reset = postcss.parse(read(join(SRC, "reset.css")));
const own = postcss.parse(sources("css").map(read).join("\n"));
const whole = postcss.root();
whole.append(reset.clone().nodes);
whole.append(tokens(THEME, join(DS, "dist/src/base.css")).nodes);
whole.append(components().nodes);
whole.append(own.clone().nodes);
ownRem(prune(whole));
assertInside(whole);

// The host's own Designsystemet lies in layers, which our reset would beat: it leaves its parts alone.
const sparing = reset.clone();
sparing.walkRules((rule) => {
  rule.selector = rule.selector.replaceAll(":not(svg, svg *)", ':not(svg, svg *, [class^="ds-"])');
});
const withoutDesignsystemet = postcss.root();
withoutDesignsystemet.append(sparing.nodes);
withoutDesignsystemet.append(own.clone().nodes);
ownRem(withoutDesignsystemet);

const licence = `/*! Contains parts of Designsystemet, MIT licence.\n${read(join(DS, "LICENSE")).trim()} */\n`;
for (const name of readdirSync(DIST)) if (name !== ".gitkeep") rmSync(join(DIST, name));
const manifest = {};
publish("bms.css", licence + small(whole), manifest);
publish("bms-only.css", small(withoutDesignsystemet), manifest);
publish("bms.js", sources("js").map(read).join("\n"), manifest);
for (const [file, folder] of FONTS) copyFileSync(join(folder, file), join(DIST, file.split("/").pop()));
for (const folder of new Set(FONTS.map(([, folder]) => folder))) {
  copyFileSync(join(folder, "LICENSE_FONT"), join(DIST, `${folder.split("/").pop()}.LICENSE.txt`));
}
if (existsSync(HOST)) {
  mkdirSync(join(HOST, "fonts"), { recursive: true });
  for (const name of [...HOST_FONTS, "source-sans-3.LICENSE.txt"]) {
    copyFileSync(join(DIST, name), join(HOST, "fonts", name));
  }
}
writeFileSync(join(DIST, "manifest.json"), JSON.stringify(manifest, null, 1) + "\n");
for (const name of Object.values(manifest)) {
  console.log(`assets: ${name} ${Math.round(readFileSync(join(DIST, name)).length / 1024)} kB`);
}
