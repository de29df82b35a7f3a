package autoannotation.cli.options;

import java.nio.file.Path;

/**
 * What {@code annotate calibrate} is asked for.
 *
 * @param target the precision that what is accepted has to have, above 0 and below 1
 * @param iou from which on a corrected box counts as right, 0 to 1
 * @param json whether to print JSON instead of text
 */
public record CalibrateOptions(double target, double iou, boolean json, Path data) {}
