package autoannotation.application.port;

import java.time.Instant;
import java.util.List;

/** Keeps the requests for photos that could not be annotated, until they are deleted. */
public interface FailedRequests {

  /**
   * Returns the present moment by the store's own clock. Everything that the store holds when this
   * returns was kept until then; everything that is kept from then on was kept later.
   *
   * @throws UnreachableException if the store can't be read
   */
  Instant now() throws InterruptedException;

  /**
   * Receives up to ten requests that were kept until a moment, in no particular order. A request
   * that is received and not deleted can be received again after a minute.
   *
   * @return empty if no such request is left
   * @throws UnreachableException if the store can't be read
   */
  List<FailedRequest> receive(Instant until);

  /**
   * Deletes a request that was received.
   *
   * @throws UnreachableException if the store can't be written
   */
  void delete(FailedRequest request);

  /**
   * Returns the number of requests that are kept, including those that were received and not
   * deleted. A store may answer with a number that is a minute old.
   *
   * @throws UnreachableException if the store can't be read
   */
  int count();
}
