package autoannotation.review.page;

import autoannotation.application.port.PhotoLinks;
import java.util.Optional;

/**
 * The Content-Security-Policy header: the page may load its own files and previews, and call its
 * own API and the sign-in domain.
 */
final class ContentSecurityPolicy {

  private ContentSecurityPolicy() {}

  static String of(PhotoLinks links, Optional<SignIn> signIn) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob: " + links.source(),
        "connect-src 'self'" + signIn.map(pages -> " " + pages.domain()).orElse(""),
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'");
  }
}
