package autoannotation.adapters.photos;

import java.util.Optional;

/** Guesses the colour space of a JPEG as libjpeg does (default_decompress_parms in jdapimin.c). */
final class JpegColours {

  private JpegColours() {}

  static Colours of(JpegHeader header, JpegFrame frame) {
    String ids = frame.componentIds();
    Optional<Boolean> differences = header.adobeTransform().map(transform -> transform != 0);
    return switch (ids.length()) {
      case 3 ->
          header.jfif() || differences.orElse(!ids.equals("RGB")) ? Colours.YCBCR : Colours.RGB;
      case 4 -> differences.orElse(false) ? Colours.YCCK : Colours.CMYK;
      default -> Colours.GREY;
    };
  }
}
