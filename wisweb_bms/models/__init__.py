"""All tables of the plug-in; importing this package fills the metadata."""

from .action import (
    Action,
    ActionHelper,
    ActionLink,
    ActionNote,
    ActionStatusChange,
    ActionStep,
)
from .audit import AuditRow
from .base import Base, metadata
from .ids import IdBlock
from .indicator import AnswerScale, Indicator, IndicatorVersion, Question
from .intake import Comparison, ImportProfile, Job, NewYearRun, Upload
from .measurement import FIGURES, Entry, Measurement, MeasurementPoint, PlanningRun
from .municipality import MunicipalityRow
from .notice import Feed, OutboxRow, Preference
from .release import Release, ReleaseTree
from .report import ChapterTemplate, ReportDocument, ReportText
from .scorecard import Favourite, Placement, Scorecard
from .snapshot import Publication, Snapshot, SnapshotPerson
from .structure import FocusArea, SuccessCriterion
from .target import Assessment, Target
from .tree import TreeUnit, TreeVersion, UnitSuccessor
from .wheel import YearEvent
from .word_template import WordTemplate

__all__ = [
    "FIGURES",
    "Action",
    "ActionHelper",
    "ActionLink",
    "ActionNote",
    "ActionStatusChange",
    "ActionStep",
    "AnswerScale",
    "Assessment",
    "AuditRow",
    "Base",
    "ChapterTemplate",
    "Comparison",
    "Entry",
    "Favourite",
    "Feed",
    "FocusArea",
    "IdBlock",
    "ImportProfile",
    "Indicator",
    "IndicatorVersion",
    "Job",
    "Measurement",
    "MeasurementPoint",
    "MunicipalityRow",
    "NewYearRun",
    "OutboxRow",
    "Placement",
    "PlanningRun",
    "Preference",
    "Publication",
    "Question",
    "Release",
    "ReleaseTree",
    "ReportDocument",
    "ReportText",
    "Scorecard",
    "Snapshot",
    "SnapshotPerson",
    "SuccessCriterion",
    "Target",
    "TreeUnit",
    "TreeVersion",
    "UnitSuccessor",
    "Upload",
    "WordTemplate",
    "YearEvent",
    "metadata",
]
