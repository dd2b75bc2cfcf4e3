//! Holds a folder to its rules. Record rules look at one file while it is read and let it go; repository rules
//! look at the facts that all files left behind. No sentence is made here.

mod asked;
mod baseline;
mod by_id;
mod clean;
mod context;
mod detail;
mod diagnostic;
mod facts;
mod fix;
mod form;
mod index;
mod judged;
mod named;
mod noted;
mod offered;
mod overdue;
mod paths;
mod personal;
mod placing;
mod plan_fact;
mod plan_names;
mod report;
mod responses;
mod role_words;
mod rule;
mod settle;
mod suppression;
mod told;
mod turned_off;
pub mod typed;
mod veiled;
mod view;
mod words;

mod adopt_without_translation;
mod advice_without_reason;
mod amount;
mod assessors_below_one;
mod barrier_without_choice;
mod broken_link;
mod broken_marker;
mod bsn;
mod condition_overdue;
mod condition_without_date;
mod condition_without_owner;
mod conflicting_answer;
mod consensus_without_reason;
mod control_character;
mod date_in_future;
mod date_order;
mod decision_differs_without_reason;
mod decision_on_draft;
mod decision_without_review;
mod development_without_test;
mod duplicate_rank;
mod edited_block;
mod empty_block;
mod ended_without_product;
mod facilitators_alike;
mod few_answers;
mod final_quick_memo;
mod follow_up_out_of_range;
mod goal_and_form_incomplete;
mod hidden_character;
mod iban;
mod interest_missing;
mod knock_out_without_remedy;
mod lived_experience_missing;
mod low_response;
mod mail_address;
mod memo_changed_after_decision;
mod memo_too_long;
mod missing_file;
mod missing_moderator;
mod missing_part;
mod missing_source;
mod missing_step;
mod name_for_role;
mod name_with_personal_data;
mod negative_amount;
mod network_too_short;
mod network_without_form;
mod no_without_reason;
mod not_applicable_without_reason;
mod old_wish;
mod one_sided_strengths;
mod option_nothing_missing;
mod organisation_without_liaison;
mod other_checklist_version;
mod pale_color;
mod path_outside_repository;
mod phone_number;
mod pilot_without_stop;
mod plan_point_missing;
mod plan_without_decision;
mod possible_bsn;
mod product_without_core;
mod product_without_link;
mod product_without_wish;
mod question_open_at_decision;
mod question_open_too_long;
mod question_outside_class;
mod result_without_origin;
mod review_before_decision;
mod review_overdue;
mod role_ended_without_hand_over;
mod score_out_of_range;
mod second_phase_too_early;
mod self_reference;
mod session_twice;
mod session_without_lesson;
mod sessions_too_far_apart;
mod several_advised;
mod several_main_liaisons;
mod several_moderators;
mod stale_memo;
mod step_overdue;
mod strategy_overdue;
mod strategy_without_barrier;
mod strategy_without_date;
mod strategy_without_owner;
mod task_without_hours;
mod too_few_assessors;
mod too_few_facilitators;
mod too_few_options;
mod too_few_participants;
mod too_few_perspectives;
mod too_little_mandate;
mod too_many_participants;
mod top_down_without_priority;
mod traject_stalled;
mod unknown_plan_code;
mod unknown_product_kind;
mod unknown_question;
mod unknown_reference;
mod unknown_rule;
mod unknown_theme;
mod unsafe_link;
mod unusable_logo;
mod unused_baseline;
mod unused_suppression;
mod unusual_table_duration;
mod weak_point_unanswered;
mod wish_twice;
mod wish_without_owner;
mod wish_without_product;
mod wrong_session_time;

pub use asked::Asked;
pub use baseline::{Baseline, Known};
pub use context::Context;
pub use detail::Detail;
pub use diagnostic::{Diagnostic, Excerpt};
pub use facts::Fact;
pub use fix::{Fix, mended};
pub use index::Facts;
pub use name_for_role::{holds_role, names_someone};
pub use name_with_personal_data::shown_path;
pub use offered::offered;
pub use personal::{MASK, masked, personal_data};
pub use report::Report;
pub use rule::{Level, Look, Rule};
pub use turned_off::TurnedOff;
pub use veiled::{veiled, without_personal_data};
pub use view::{RecordView, TextView};

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use self::clean::{Clean, Left, Looked, Memory};
use crate::Error;
use crate::model::Date;
use crate::repo::{self, Folder, Scanned};
use crate::source::Finding;

/// Every rule, by id. The rules of form are found while a file is read; they have no code here.
pub const RULES: &[Rule] = &[
    adopt_without_translation::RULE,
    advice_without_reason::RULE,
    form::ANSWER_OFF_SCALE,
    assessors_below_one::RULE,
    form::BAD_FILE_NAME,
    barrier_without_choice::RULE,
    broken_link::RULE,
    broken_marker::RULE,
    bsn::RULE,
    condition_overdue::RULE,
    condition_without_date::RULE,
    condition_without_owner::RULE,
    form::CONFLICTED_COPY,
    conflicting_answer::RULE,
    consensus_without_reason::RULE,
    control_character::RULE,
    date_in_future::RULE,
    date_order::RULE,
    decision_differs_without_reason::RULE,
    decision_on_draft::RULE,
    decision_without_review::RULE,
    development_without_test::RULE,
    form::DUPLICATE_KEY,
    duplicate_rank::RULE,
    edited_block::RULE,
    empty_block::RULE,
    form::EMPTY_FILE,
    ended_without_product::RULE,
    facilitators_alike::RULE,
    few_answers::RULE,
    form::FILE_TOO_LARGE,
    final_quick_memo::RULE,
    follow_up_out_of_range::RULE,
    goal_and_form_incomplete::RULE,
    hidden_character::RULE,
    iban::RULE,
    form::IDENTIFYING_COLUMN,
    interest_missing::RULE,
    form::INVALID_DATE,
    form::INVALID_UTF8,
    form::INVALID_VALUE,
    knock_out_without_remedy::RULE,
    lived_experience_missing::RULE,
    low_response::RULE,
    mail_address::RULE,
    memo_changed_after_decision::RULE,
    memo_too_long::RULE,
    form::MERGE_CONFLICT,
    missing_file::RULE,
    form::MISSING_FRONT_MATTER,
    form::MISSING_KEY,
    missing_moderator::RULE,
    missing_part::RULE,
    missing_source::RULE,
    missing_step::RULE,
    name_for_role::RULE,
    name_with_personal_data::RULE,
    negative_amount::RULE,
    form::NESTED_TOO_DEEP,
    network_too_short::RULE,
    network_without_form::RULE,
    no_without_reason::RULE,
    form::NOT_A_FILE,
    not_applicable_without_reason::RULE,
    form::NUL_BYTE,
    old_wish::RULE,
    one_sided_strengths::RULE,
    option_nothing_missing::RULE,
    organisation_without_liaison::RULE,
    other_checklist_version::RULE,
    pale_color::RULE,
    path_outside_repository::RULE,
    phone_number::RULE,
    pilot_without_stop::RULE,
    plan_point_missing::RULE,
    plan_without_decision::RULE,
    possible_bsn::RULE,
    product_without_core::RULE,
    product_without_link::RULE,
    product_without_wish::RULE,
    question_open_at_decision::RULE,
    question_open_too_long::RULE,
    question_outside_class::RULE,
    result_without_origin::RULE,
    review_before_decision::RULE,
    review_overdue::RULE,
    role_ended_without_hand_over::RULE,
    score_out_of_range::RULE,
    second_phase_too_early::RULE,
    self_reference::RULE,
    session_twice::RULE,
    session_without_lesson::RULE,
    sessions_too_far_apart::RULE,
    several_advised::RULE,
    several_main_liaisons::RULE,
    several_moderators::RULE,
    stale_memo::RULE,
    step_overdue::RULE,
    strategy_overdue::RULE,
    strategy_without_barrier::RULE,
    strategy_without_date::RULE,
    strategy_without_owner::RULE,
    form::SYMBOLIC_LINK,
    form::TAB_INDENTATION,
    task_without_hours::RULE,
    too_few_assessors::RULE,
    too_few_facilitators::RULE,
    too_few_options::RULE,
    too_few_participants::RULE,
    too_few_perspectives::RULE,
    too_little_mandate::RULE,
    too_many_participants::RULE,
    top_down_without_priority::RULE,
    traject_stalled::RULE,
    form::UNCLOSED_FRONT_MATTER,
    form::UNKNOWN_COLUMN,
    form::UNKNOWN_KEY,
    unknown_plan_code::RULE,
    unknown_product_kind::RULE,
    unknown_question::RULE,
    unknown_reference::RULE,
    unknown_rule::RULE,
    unknown_theme::RULE,
    form::UNREADABLE_FILE,
    unsafe_link::RULE,
    form::UNSUPPORTED_YAML,
    unusable_logo::RULE,
    unused_baseline::RULE,
    unused_suppression::RULE,
    unusual_table_duration::RULE,
    weak_point_unanswered::RULE,
    wish_twice::RULE,
    wish_without_owner::RULE,
    wish_without_product::RULE,
    form::WRONG_PLACE,
    wrong_session_time::RULE,
    form::WRONG_TYPE,
    form::YAML_SYNTAX,
];

/// What a check is asked to do.
pub struct Options<'a> {
    /// The day from which dates are counted.
    pub today: Date,
    /// Only these rules; all when empty.
    pub only: &'a [String],
    /// Only what is found in these files; all when none are named.
    pub asked: Option<&'a Asked>,
    /// Whether files that stand as they stood when nothing was found in them need not be read again. Where all is read, and
    /// nothing is kept for a next time, the outcome is the same.
    pub remember: bool,
}

impl Options<'_> {
    /// Whether an earlier check can help: not with some of the rules, nor with the past, which is not read from files.
    fn may_remember(&self, folder: &Folder) -> bool {
        self.remember && self.only.is_empty() && folder.past().is_none()
    }
}

/// Checks the whole folder.
///
/// # Errors
/// When a file cannot be read for reasons that lie in the system, or `only` names a rule that does not exist.
pub fn check(folder: &Folder, options: &Options<'_>) -> Result<Report, Error> {
    let active = rule::active(folder, options.only)?;
    if folder.is_unusable {
        return of_settings(&Context::new(folder, options.today, active)?);
    }
    let of_context = || Context::new(folder, options.today, active);
    let (context, listed) = rayon::join(of_context, || repo::list(folder, None, options.may_remember(folder)));
    let (mut context, listed) = (context?, listed?);
    (context.asked, context.listed) = (options.asked, Some(&listed));
    let memory = options.may_remember(folder).then(|| Memory::open(&context)).flatten();
    let asked = AtomicUsize::new(usize::from(context.asks("kt.yaml")));
    let count = |path: &str| asked.fetch_add(usize::from(context.asks(path)), Ordering::Relaxed);
    let recall = |_: &_, path: &str, now| memory.as_ref()?.recall(path, now).inspect(|_| _ = count(path));
    let looked = repo::scan_listed(folder, &listed, &recall, |file| {
        count(file.path);
        look(&context, &file, memory.is_some())
    })?;
    let files = looked.len() + 1;
    let recalled = looked.iter().filter(|one| one.is_recalled()).count();
    let Left { mut settled, facts, clean } = Left::by(looked);
    settled.extend(look(&context, &settle::settings(&context), false).settled.map_or_else(Default::default, |settled| *settled));
    let facts = Facts::new(facts, &context);
    let found = look_at_all(&context, &facts);
    if let Some(memory) = &memory {
        memory.keep(files, &clean.iter().map(|(number, clean)| (facts.at(*number), clean)).collect::<Vec<_>>());
    }
    settled.extend(settle::repository(&context, &facts, found)?);
    settled.extend(responses::settled(&context, &facts));
    let tables = options.asked.map_or(0, |asked| asked.tables(&facts, &context));
    // A hundred thousand facts take a while to give back, and a program that checked a folder soon ends.
    std::mem::forget((facts, clean));
    let rules = context.active.iter().map(|rule| rule.id).collect();
    let only = options.only.iter().filter(|rule| context.runs(rule)).cloned().collect();
    let report = Report { files, recalled, only, ..Report::of(settled, rules) };
    Ok(match options.asked {
        Some(files) => files.alone(report, asked.into_inner() + tables),
        None => report,
    })
}

/// Checks `kt.yaml` alone, of which nothing can be used.
fn of_settings(context: &Context<'_>) -> Result<Report, Error> {
    let settled = look(context, &settle::settings(context), false).settled.map_or_else(Default::default, |settled| *settled);
    Ok(Report { files: 1, ..Report::of(settled, context.active.iter().map(|rule| rule.id).collect()) })
}

/// Looks at one file; with `remember` it is noted when it is clean.
fn look(context: &Context<'_>, file: &Scanned<'_>, remember: bool) -> Looked {
    let (mut found, mut leans): (Vec<Finding>, _) = (file.read.findings.clone(), Vec::new());
    look_at_text(context, file, &mut found);
    let fact = Fact::of(file, context).map(Box::new);
    if let Some(record) = &file.read.record {
        let view = RecordView::new(file, record, fact.as_deref(), context);
        for rule in &context.active {
            if let Look::Record(run) | Look::Both(run, _) = rule.look {
                run(&view, &mut found);
            }
        }
        leans = view.leans();
    }
    let settled = settle::file(context, file, found).map(Box::new);
    let whole = fact.as_ref().is_some_and(|fact| fact.is_whole());
    let clean = if remember && whole && settled.is_none() { Clean::of(file, leans) } else { None };
    Looked { fact, settled, clean }
}

/// What the rules about all records find, with the numbers of the facts; in the order of the rules, on any number of cores.
fn look_at_all(context: &Context<'_>, facts: &Facts) -> Vec<(usize, Finding)> {
    let one = |rule: &&Rule| {
        let mut found = Vec::new();
        if let Look::Repository(run) | Look::Both(_, run) = rule.look {
            run(facts, context, &mut found);
        }
        found
    };
    context.active.par_iter().flat_map_iter(one).collect()
}

/// What the rules about any text find in a file.
fn look_at_text(context: &Context<'_>, file: &Scanned<'_>, found: &mut Vec<Finding>) {
    let view = TextView::new(file);
    for rule in &context.active {
        if let Look::Text(run) = rule.look {
            run(&view, found);
        }
    }
}
