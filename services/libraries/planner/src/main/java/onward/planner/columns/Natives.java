package onward.planner.columns;

import com.google.ortools.Loader;
import com.sun.jna.Platform;
import java.io.IOException;

/// The native solvers: loaded once, as soon as somebody asks for it.
public final class Natives {
    private static final boolean LOADED = load();

    private Natives() {}

    /// Whether they run on this machine. Without them plans have no bound.
    public static boolean areLoaded() {
        return LOADED;
    }

    private static boolean load() {
        try {
            if (Platform.isWindows() || !loadFromCache()) {
                Loader.loadNativeLibraries();
            }
            return true;
        } catch (RuntimeException | LinkageError notForThisMachine) {
            return false;
        }
    }

    /// False where the user has no folder to keep them: then they are unpacked for this process alone.
    private static boolean loadFromCache() {
        try {
            var folder = NativeFolder.unpacked(NativeFolder.caches());
            System.load(folder.resolve(System.mapLibraryName("jniortools"))
                    .toAbsolutePath()
                    .toString());
            return true;
        } catch (IOException | UnsatisfiedLinkError noFolder) {
            return false;
        }
    }
}
