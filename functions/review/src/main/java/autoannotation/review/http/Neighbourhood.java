package autoannotation.review.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** This machine, and networks that are nobody else's. */
final class Neighbourhood {

  private Neighbourhood() {}

  /** Whether a request comes from there. */
  static boolean holds(Object sourceIp) {
    if (!(sourceIp instanceof String text) || !text.matches("[0-9a-fA-F.:]+")) { // never a name
      return false;
    }
    try {
      InetAddress address = InetAddress.getByName(text);
      return address.isLoopbackAddress() || address.isSiteLocalAddress();
    } catch (UnknownHostException _) {
      return false;
    }
  }
}
