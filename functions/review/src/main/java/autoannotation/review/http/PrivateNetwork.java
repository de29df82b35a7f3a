package autoannotation.review.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Recognises addresses of this machine and of private networks. */
final class PrivateNetwork {

  private PrivateNetwork() {}

  /** Whether a source IP is a loopback or private address; false if it is not an IP address. */
  static boolean includes(Object sourceIp) {
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
