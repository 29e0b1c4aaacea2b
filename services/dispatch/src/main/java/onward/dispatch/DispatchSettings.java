package onward.dispatch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onward.contracts.dispatch.ResponderKind;

/// How dispatch is configured.
@ConfigMapping(prefix = "onward.dispatch")
public interface DispatchSettings {
    /// How jobs are put to responders.
    Offering offering();

    /// What responders of each kind usually are: `PATROL`, `TOW_TRUCK`, `COURIER`, `TAXI`, `HELICOPTER`, `STAFF`,
    /// `PARTNER_DESK`.
    Map<ResponderKind, Kind> kinds();

    /// Where brands' care policies are.
    CarePolicies carePolicies();

    /// What a helicopter usually is.
    Aircraft aircraft();

    /// Where vehicles are repaired.
    List<Site> workshops();

    /// Where helicopters may land.
    List<Site> landingSites();

    /// Where people can stay for a night.
    List<Site> hotels();

    /// What customers are told.
    Promises promises();

    /// Where responders are.
    Positions positions();

    /// What is watched before it hurts.
    Watch watch();

    /// How control areas are planned as a whole.
    Planning planning();

    /// Where control areas meet.
    Borders borders();

    /// Partner desks by the partner's name, each with topics of its own: `onward.orders.NAME` and
    /// `onward.field-reports.NAME`.
    Map<String, Partner> partners();

    /// How jobs are put to responders.
    interface Offering {
        /// By which decision records name this policy.
        @WithDefault("offering-1")
        String version();

        /// How many responders are asked one after the other.
        @WithDefault("3")
        int inSequence();

        /// How many are asked at once after that.
        @WithDefault("5")
        int atOnce();

        /// How long a road unit may take to answer.
        @WithDefault("PT90S")
        Duration roadDeadline();

        /// How long helicopters and partner desks may take to answer.
        @WithDefault("PT300S")
        Duration longDeadline();

        /// How long an offer may be unread before its crew is told over a second channel.
        @WithDefault("PT20S")
        Duration acknowledgedWithin();

        /// By how much a busy responder must be there earlier than whoever is free, for a job to wait for it. Less is
        /// not worth that it may take longer than was thought.
        @WithDefault("PT10M")
        Duration worthWaiting();

        /// How long a job waits for a busy responder until it is offered, at most; after that partner desks are asked,
        /// or the job is unfilled.
        @WithDefault("PT2H")
        Duration longestWait();
    }

    /// What a kind of responder usually is.
    interface Kind {
        /// Kilometres an hour.
        @WithDefault("50")
        double speedKmh();

        /// How much longer the way is than the bee line.
        @WithDefault("1.3")
        double detourFactor();

        /// Between the call and setting off.
        @WithDefault("PT2M")
        Duration turnout();

        /// Euros an hour.
        @WithDefault("80")
        double costPerHour();

        /// How many jobs it may hold at once.
        @WithDefault("3")
        int stackSize();

        /// How long before it is due to be free it is offered its next job; before that the job is only planned for it.
        @WithDefault("PT15M")
        Duration lead();

        /// What it can do unless its registration says otherwise.
        Optional<Set<String>> capabilities();
    }

    /// A place with a name.
    interface Site {
        /// What people call it.
        String name();

        /// Degrees of longitude, WGS 84.
        double lon();

        /// Degrees of latitude, WGS 84.
        double lat();

        /// Whether the ground is known to be safe to land on.
        @WithDefault("true")
        boolean surveyed();
    }

    /// What customers are told.
    interface Promises {
        /// Added to a responder's ETA before the customer is told.
        @WithDefault("PT10M")
        Duration arrivalSlack();

        /// Added to the planned time at the destination before the customer is told.
        @WithDefault("PT30M")
        Duration destinationSlack();

        /// Within what time a repaired vehicle is promised back.
        @WithDefault("PT24H")
        Duration vehicleReturn();
    }

    /// A partner with desks of its own.
    interface Partner {
        /// The responders that are the partner's desks.
        Set<String> desks();
    }

    /// What is watched before it hurts.
    interface Watch {
        /// How long a responder under way may tell nothing, neither about its job nor where it is. On the scene the
        /// time that the work takes comes on top.
        @WithDefault("PT15M")
        Duration silence();

        /// How long before a promise lapses whoever can renew it is alarmed.
        @WithDefault("PT10M")
        Duration promiseAhead();
    }

    /// Where responders are.
    interface Positions {
        /// From what age a position is doubted: it is shown as stale, and the ETA counts some of its age.
        @WithDefault("PT10M")
        Duration staleAfter();

        /// What is added to an ETA at most because the position that it is reckoned from is old.
        @WithDefault("PT15M")
        Duration mostAgeing();

        /// The topic on which trackers tell positions in the format that Traccar forwards; a device's unique id is the
        /// responder's. Not read unless it is named.
        Optional<String> trackersTopic();

        /// How near its job a responder must stand, in metres, for its arrival to be proposed.
        @WithDefault("150")
        int arrivalMetres();

        /// How long a responder must stand there, where its tracker tells no speed.
        @WithDefault("PT1M")
        Duration standing();
    }

    /// Where control areas meet.
    interface Borders {
        /// How wide the strips on both sides of a border are in which areas lend each other responders who have
        /// nothing to do, in kilometres; 0 lends none.
        @WithDefault("20")
        double widthKm();

        /// Neighbours are asked when nobody of the own area would be there within this time.
        @WithDefault("PT45M")
        Duration inTime();
    }

    /// How control areas are planned as a whole.
    interface Planning {
        /// Whether plans are optimised, by the planner's program in a process of its own. Without it each job is
        /// inserted where it costs least, and no bound is proven.
        @WithDefault("true")
        boolean optimised();

        /// The planner's program, `planner.jar`, with its libraries in `lib` beside it; unless given, the one that
        /// dispatch carries.
        Optional<String> program();

        /// How much memory the process of the planner may take for its heap.
        @WithDefault("256m")
        String heap();

        /// How many threads it may plan with.
        @WithDefault("1")
        int threads();

        /// How long it may take for a plan.
        @WithDefault("PT2S")
        Duration timeLimit();

        /// After what time without work its process ends; it is started again when it is needed.
        @WithDefault("PT10M")
        Duration idle();

        /// How long nothing may have changed before an area is planned again; three times that when it never rests.
        @WithDefault("PT1S")
        Duration settle();

        /// How often an area is planned when nothing but positions has changed.
        @WithDefault("PT30S")
        Duration refresh();

        /// How far ahead is planned.
        @WithDefault("PT8H")
        Duration horizon();

        /// Within what time a responder should be there where nothing was promised.
        @WithDefault("PT45M")
        Duration targetResponse();

        /// What an hour costs by which people wait longer than they were promised, in euros.
        @WithDefault("90")
        double hourOfLatePeople();

        /// What an hour costs by which a vehicle waits longer than was promised, in euros.
        @WithDefault("30")
        double hourOfLateVehicle();

        /// How much more an hour of lateness counts in an emergency than where the urgency is normal.
        @WithDefault("4")
        double emergencyFactor();

        /// How much more it counts where the urgency is high.
        @WithDefault("2")
        double highFactor();

        /// How much it counts where the urgency is low.
        @WithDefault("0.5")
        double lowFactor();

        /// What an hour after the end of a shift costs, as a multiple of an ordinary one.
        @WithDefault("1.5")
        double overtimeFactor();

        /// What a new plan must save by giving a job to another responder than the plan before, in euros.
        @WithDefault("15")
        double changeCost();

        /// The chance that a partner desk declines, 0 to 1: what it takes counts as so much dearer.
        @WithDefault("0.2")
        double declineChance();
    }

    /// Where brands' care policies are.
    interface CarePolicies {
        /// A folder with one `BRAND.yaml` for each brand, and `default.yaml` for brands without one; edits are taken
        /// over while the service runs.
        Optional<Path> folder();

        /// Whose shipped policies are used without a folder.
        @WithDefault("default,lexus,aurora,boreal")
        List<String> shipped();
    }

    /// What a helicopter usually is.
    interface Aircraft {
        /// How far it flies, in kilometres; a capability `RANGE_KM(450)` says otherwise.
        @WithDefault("600")
        double rangeKm();

        /// How long it could fly on after the way home.
        @WithDefault("PT30M")
        Duration reserve();

        /// How many pieces of luggage it carries; a capability `LUGGAGE(4)` says otherwise.
        @WithDefault("6")
        int luggage();
    }
}
