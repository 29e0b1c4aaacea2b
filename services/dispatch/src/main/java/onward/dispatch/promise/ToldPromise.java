package onward.dispatch.promise;

import java.util.List;
import onward.dispatch.promise.domain.Promise;

/// What was told, and the brand whose customer it was told to.
public record ToldPromise(String brand, List<Promise> promises) {}
