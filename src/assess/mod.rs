//! The interview as a state machine, without a terminal.
