package autoannotation.cli.photos;

import java.nio.file.Path;

/** A photo to annotate; {@code key} is its name as an input: {@code inputs/holiday/a.jpg}. */
public record PhotoFile(Path file, String key) {}
