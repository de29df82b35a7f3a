package autoannotation.application.bill;

import java.util.Optional;

/**
 * What a photo or a month uses of a service.
 *
 * @param of what uses it, such as a function or an item of the table
 * @param each how much is used each time; empty if it is one unit, such as a request
 * @param source what measures it, or why that much is assumed
 */
public record Usage(
    Occasion occasion,
    String service,
    String unit,
    String of,
    Times times,
    Optional<Amount> each,
    Basis basis,
    String source) {}
