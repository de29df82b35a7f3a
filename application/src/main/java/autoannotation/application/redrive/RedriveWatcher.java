package autoannotation.application.redrive;

/** Is told how far a redrive is. */
public interface RedriveWatcher {

  /** A request was given back or refused. */
  void handled();
}
