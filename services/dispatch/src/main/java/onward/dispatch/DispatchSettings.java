package onward.dispatch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.CoverResult;

/// How dispatch is configured.
@ConfigMapping(prefix = "onward.dispatch")
public interface DispatchSettings {
    /// How jobs are put to responders.
    Offering offering();

    /// What responders of each kind usually are: `PATROL`, `TOW_TRUCK`, `COURIER`, `TAXI`, `HELICOPTER`, `STAFF`,
    /// `PARTNER_DESK`.
    Map<ResponderKind, Kind> kinds();

    /// Brands' care policies by brand; `default` is for brands without one.
    Map<String, Policy> policies();

    /// Where vehicles are repaired.
    List<Site> workshops();

    /// Where helicopters may land.
    List<Site> landingSites();

    /// Where replacement cars wait.
    List<Site> depots();

    /// What customers are told.
    Promises promises();

    /// Where responders are.
    Positions positions();

    /// What is watched before it hurts.
    Watch watch();

    /// How control areas are planned as a whole.
    Planning planning();

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

    /// A brand's care policy.
    interface Policy {
        /// By which plans and decision records name it.
        @WithDefault("1")
        String version();

        /// The options that the brand offers.
        @WithDefault("REPAIR_ON_SCENE,REPLACEMENT_CAR,TAXI,HELICOPTER_PICKUP")
        Set<OptionKind> options();

        /// With which cover it decides by itself; with any other an agent chooses.
        Optional<Set<CoverResult>> decidesWithCover();

        /// What an hour of one person's time is worth, in euros.
        @WithDefault("60")
        double hourOfCustomerTime();

        /// What an hour costs the brand in which customers still stand where they are stranded, counted from
        /// `helicopter-beyond`, in euros.
        @WithDefault("1000")
        double hourStranded();

        /// What a day costs the brand in which customers have no car, in euros.
        @WithDefault("120")
        double dayWithoutCar();

        /// What it costs the brand when a plan does not work out, in euros.
        @WithDefault("300")
        double failedPlan();

        /// What it costs the brand when the customer misses what they must be there for, in euros.
        @WithDefault("2000")
        double missedAppointment();

        /// Dearer options need an agent, in euros.
        @WithDefault("10000")
        double costLimit();

        /// A helicopter may fly without asking where no road unit comes within this time.
        @WithDefault("PT2H")
        Duration helicopterBeyond();

        /// The chance of success from which a repair at the roadside is tried.
        @WithDefault("0.5")
        double leastChanceAtRoadside();

        /// When a closed road is taken to open if nobody knows.
        @WithDefault("PT6H")
        Duration roadOpensWithin();

        /// What is paid of an option with cover that is not full, 0 to 1.
        @WithDefault("0.5")
        double partOfPartlyCovered();

        /// A day of a replacement car, in euros.
        @WithDefault("60")
        double replacementCarPerDay();

        /// How long a repair takes in the workshop.
        @WithDefault("P4D")
        Duration repairTime();
    }
}
