package onward.dispatch.figures.domain;

/// Where it can be counted what there is.
public interface Stocks {
    Stock count();
}
