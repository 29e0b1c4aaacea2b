package onward.contracts.dispatch;

/// What the customer was told, and whether it was kept.
public sealed interface PromiseEvent extends DispatchEvent
        permits PromiseMade, PromiseRenewed, PromiseKept, PromiseBroken, PromiseCalledOff {
    PromiseFacts promise();
}
