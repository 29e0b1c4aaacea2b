package onward.journeys;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// After each test the customers who still wait cancel, so that the next one finds a fleet with nothing to do.
final class CancelWhatIsLeft implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext context) {
        Onward.running().cancelWhatIsLeft();
    }
}
