//! The records, one file per type, as plain values. Where they were written is looked up by path of keys.

mod amount;
mod answer;
mod assessment;
mod checklist;
mod date;
mod decision;
mod determinant;
mod finance;
mod form;
mod house_style;
mod import_words;
mod kind;
mod meeting;
mod memo;
mod name;
mod network;
mod organisation;
mod packed;
mod participant;
mod plan;
mod practice;
mod product;
mod programme;
mod question;
mod record;
mod reference;
mod schema;
mod session;
mod settings;
mod starter;
mod strategy;
mod survey;
mod text_key;
mod transfer;
mod wish;

pub use amount::euros;
pub use answer::{Answer, Answers, Certainty, Text};
pub use assessment::{Assessment, Set, Status};
pub use checklist::{Bilingual, Checklist, CutOffs, Group, Question as ChecklistQuestion, QuestionType, Scoring};
pub use date::Date;
pub use decision::{Decision, DecisionKind};
pub use determinant::{
    Category, Determinant, DeterminantRule, Determinants, Intro, Labels, LinesFrom, MeanLimits, OpenQuestion, PairLimits, Part,
    Scale, Targets, Thresholds,
};
pub use finance::{Finance, Party, Point};
pub use form::{Field, FieldChoice, FieldType, Form};
pub use house_style::{HouseStyle, Letters};
pub use import_words::ImportWords;
pub use kind::Kind;
pub use meeting::{Evaluation, EvaluationAbout, Lesson, Meeting, MeetingGroup};
pub use memo::{BasedOn, Condition, Discussed, Memo, MemoOption, Spread, Step};
pub use name::{after_day, free_name, undated};
pub use network::{Funding, Knowledge, Network, NetworkForm};
pub use organisation::{Organisation, OrganisationType, RoleHolder, Tailoring};
pub use participant::{Application, ApplicationStatus, Facilitator, Participant, ParticipantLevel, Perspective, Strength, Wants};
pub use plan::{
    APPLICATION_FACTORS, APPLICATION_STRATEGIES, ApplicationChoice, Barrier, ChosenStrategy, FollowUp, Left, Plan,
    Point as PlanPoint, TASK_WITH_TIME, TOP_DOWN, TRANSFER_ELEMENTS, TRANSFER_STRATEGIES, TransferChoice,
};
pub use practice::{Practice, PracticeValue, Side};
pub use product::{CoreElement, Product, ProductClass, Recognition, RecognitionLevel, is_web_address, last_year, product_kinds};
pub use programme::{HelperTool, Programme, ProgrammePhase, ProgrammeStep, SourceLesson, TableTheme};
pub use question::{Question, QuestionAnswer};
pub use record::{Record, RecordId};
pub use reference::{Among, Reference, Target};
pub use schema::{schema, settings_schema};
pub use session::{Phase, Session, Tip};
pub use settings::{CheckSettings, FORMAT, Holiday, OwnKind, Process, Settings, StrategySource, Theme};
pub use starter::starter;
pub use strategy::{Address, Basis, Catalogue, Crosswalk, Effort, Source, Strategy, StrategyLevel, StrategyPhase};
pub use survey::{Direction, Line, Moment, Survey};
pub use text_key::{folded, slug, sort_key};
pub use transfer::Transfer;
pub use wish::{Wish, WishLevel, WishStatus};
