package onward.resolution.authority.domain;

import java.util.Set;

/// Somebody with their roles, by the names that tokens have for them.
public record Actor(String id, Set<String> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }
}
