package onward.resolution.remedy.rest;

import static java.util.stream.Collectors.toSet;

import onward.resolution.authority.domain.Actor;
import onward.web.Caller;
import onward.web.Role;

/// The caller as somebody with authority.
final class CallingActor {
    private CallingActor() {}

    static Actor of(Caller caller) {
        return new Actor(caller.id(), caller.roles().stream().map(Role::group).collect(toSet()));
    }
}
