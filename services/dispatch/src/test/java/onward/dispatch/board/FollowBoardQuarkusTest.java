package onward.dispatch.board;

import static onward.dispatch.Story.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Set;
import onward.dispatch.PatientDispatch;
import onward.dispatch.Story;
import onward.dispatch.board.domain.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How far one look at the board reaches.
@QuarkusTest
@TestProfile(PatientDispatch.class)
class FollowBoardQuarkusTest {
    private static final Viewer EVERYTHING = new Viewer(Set.of("*"), null);
    private static final int MANY = 200;

    @Inject
    FollowBoard followBoard;

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void one_look_tells_whatever_has_changed_since_what_was_told_last() {
        story.fleet("patrol", "PATROL", 6.95, 45.44);
        var before = followBoard.latest();
        shift(false);
        var told = followBoard.after(before, EVERYTHING, MANY).changes();
        shift(true);

        var next = followBoard.after(told.getLast().place(), EVERYTHING, MANY);

        assertThat(next.changes()).extracting(BoardChange::id).contains(story.responder("patrol"));
        assertThat(followBoard.after(next.reached(), EVERYTHING, MANY).changes())
                .extracting(BoardChange::id)
                .doesNotContain(story.responder("patrol"));
    }

    private void shift(boolean on) {
        as("ops")
                .contentType(ContentType.JSON)
                .body("{\"on\":%s}".formatted(on))
                .post("/v1/responders/%s/shift".formatted(story.responder("patrol")))
                .then()
                .statusCode(200);
    }
}
