package onward.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnProcessTest {
    @Test
    void a_process_that_was_written_down_is_found_and_stopped(@TempDir Path folder) throws Exception {
        var note = folder.resolve("sleeper.pid");
        var sleeper = new ProcessBuilder("sleep", "60").start();
        OwnProcess.writeDown(note, sleeper.toHandle());

        OwnProcess.find(note).orElseThrow().stop(Duration.ofSeconds(5));

        assertThat(sleeper.isAlive()).isFalse();
        assertThat(note).doesNotExist();
    }

    @Test
    void a_process_that_began_at_another_time_is_somebody_elses(@TempDir Path folder) throws Exception {
        var note = folder.resolve("sleeper.pid");
        Files.writeString(note, "%d %d%n".formatted(ProcessHandle.current().pid(), 1_000_000L));

        assertThat(OwnProcess.find(note)).isEmpty();
    }

    @Test
    void a_note_that_was_cut_short_names_nobody(@TempDir Path folder) throws Exception {
        var note = folder.resolve("sleeper.pid");
        Files.writeString(note, "12");

        assertThat(OwnProcess.find(note)).isEmpty();
    }
}
