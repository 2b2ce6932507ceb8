"""All tables of the plug-in; importing this package fills the metadata."""

from .audit import AuditRow
from .base import Base, metadata
from .ids import IdBlock
from .indicator import Indicator, IndicatorVersion, Question
from .measurement import FIGURES, Entry, Measurement, MeasurementPoint
from .municipality import MunicipalityRow
from .scorecard import Favourite, Placement, Scorecard
from .structure import FocusArea, SuccessCriterion
from .target import Assessment, Target
from .tree import TreeUnit, TreeVersion, UnitSuccessor

__all__ = [
    "FIGURES",
    "Assessment",
    "AuditRow",
    "Base",
    "Entry",
    "Favourite",
    "FocusArea",
    "IdBlock",
    "Indicator",
    "IndicatorVersion",
    "Measurement",
    "MeasurementPoint",
    "MunicipalityRow",
    "Placement",
    "Question",
    "Scorecard",
    "SuccessCriterion",
    "Target",
    "TreeUnit",
    "TreeVersion",
    "UnitSuccessor",
    "metadata",
]
