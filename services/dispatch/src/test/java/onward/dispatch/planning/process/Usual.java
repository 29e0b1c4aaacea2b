package onward.dispatch.planning.process;

import java.time.Duration;
import java.util.Optional;
import onward.dispatch.DispatchSettings;

/// Planning as it is configured unless told otherwise, with a shorter time limit.
class Usual implements DispatchSettings.Planning {
    @Override
    public boolean optimised() {
        return true;
    }

    @Override
    public Optional<String> program() {
        return Optional.empty();
    }

    @Override
    public String heap() {
        return "128m";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMillis(500);
    }

    @Override
    public Duration idle() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Duration settle() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration refresh() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration horizon() {
        return Duration.ofHours(8);
    }

    @Override
    public Duration targetResponse() {
        return Duration.ofMinutes(45);
    }

    @Override
    public double hourOfLatePeople() {
        return 90;
    }

    @Override
    public double hourOfLateVehicle() {
        return 30;
    }

    @Override
    public double overtimeFactor() {
        return 1.5;
    }

    @Override
    public double changeCost() {
        return 15;
    }

    @Override
    public double declineChance() {
        return 0.2;
    }

    @Override
    public double emergencyFactor() {
        return 4;
    }

    @Override
    public double highFactor() {
        return 2;
    }

    @Override
    public double lowFactor() {
        return 0.5;
    }
}
