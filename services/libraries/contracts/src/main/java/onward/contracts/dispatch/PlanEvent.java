package onward.contracts.dispatch;

/// How the journey plan of an incident came about and changed.
public sealed interface PlanEvent extends DispatchEvent permits PlanProposed, PlanChosen, PlanReplanned, PlanFailed {}
