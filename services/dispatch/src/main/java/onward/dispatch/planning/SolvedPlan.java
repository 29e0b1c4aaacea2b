package onward.dispatch.planning;

import onward.dispatch.planning.domain.PlanMethod;
import onward.planner.explain.Account;

/// What the planner found, and how.
record SolvedPlan(Account account, PlanMethod method) {}
