package onward.dispatch.journey.policy;

import java.util.List;

/// What became of an edit.
record Edition(PolicyBook book, List<Flaw> flaws) {}
