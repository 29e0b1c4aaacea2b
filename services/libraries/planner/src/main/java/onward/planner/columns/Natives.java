package onward.planner.columns;

import com.google.ortools.Loader;

/// The native solvers: unpacked and loaded once, as soon as somebody asks for it.
public final class Natives {
    private static final boolean LOADED = load();

    private Natives() {}

    /// Whether they run on this machine. Without them plans have no bound.
    public static boolean areLoaded() {
        return LOADED;
    }

    private static boolean load() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (RuntimeException | LinkageError notForThisMachine) {
            return false;
        }
    }
}
