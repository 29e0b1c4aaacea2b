package onward.local.story;

/// Where a story is played.
public final class Stage {
    private Stage() {}

    /// @throws onward.local.Trouble when a step does not come about in time
    public static void play(Story story, CallCentre callCentre, Radio radio, Telling telling) {
        story.play(new Cast(callCentre, radio, telling));
    }
}
