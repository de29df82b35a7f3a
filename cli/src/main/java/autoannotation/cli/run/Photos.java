package autoannotation.cli.run;

import autoannotation.cli.photos.PhotoFile;
import autoannotation.cli.progress.Progress;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.local.LocalSystem;
import autoannotation.local.states.Execution;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Puts photos into the bucket and lets the machine annotate them, as many at a time as there are
 * processors and memory for.
 */
record Photos(LocalSystem system, PrintStream out) {

  /** What the decoder takes for a large photo, and what is drawn of it. */
  private static final long MEMORY_OF_A_PHOTO = 300_000_000;

  List<AnnotatedInput> annotate(List<PhotoFile> photos) throws InterruptedException {
    List<Callable<AnnotatedInput>> work = new ArrayList<>();
    try (Progress progress = Progress.start(out, photos.size());
        ExecutorService workers = Executors.newFixedThreadPool(atOnce())) {
      for (PhotoFile photo : photos) {
        work.add(
            () -> {
              AnnotatedInput input = annotate(photo);
              progress.done(photo.file().getFileName().toString());
              return input;
            });
      }
      return results(workers.invokeAll(work));
    }
  }

  /** A photo in hand may take as much memory as the largest that is decoded whole. */
  private static int atOnce() {
    long fit = Runtime.getRuntime().maxMemory() / MEMORY_OF_A_PHOTO;
    return Math.clamp(fit, 1, Runtime.getRuntime().availableProcessors());
  }

  private AnnotatedInput annotate(PhotoFile photo) throws InterruptedException {
    InputId id;
    try {
      Instant lastModified = Files.getLastModifiedTime(photo.file()).toInstant();
      id = system.photos().put(photo.key(), photo.file(), lastModified);
    } catch (IOException | UncheckedIOException | SdkException | IllegalArgumentException e) {
      return failed(new InputId(photo.key(), "unread"), "it can't be put into the bucket: " + e);
    }
    return switch (system.annotate(id)) {
      case Execution.Succeeded _ -> system.useCases().inputs().read(id);
      case Execution.Failed(String error, String cause) -> failed(id, error + ": " + cause);
      case Execution.TimedOut _ -> failed(id, "it did not end in time");
    };
  }

  private AnnotatedInput failed(InputId id, String error) {
    AnnotatedInput known = system.useCases().inputs().read(id);
    return new AnnotatedInput(
        id,
        Optional.of(system.photos().bucket()),
        InputStatus.FAILED,
        Optional.of(error),
        known.detection(),
        known.annotations());
  }

  private static List<AnnotatedInput> results(List<Future<AnnotatedInput>> futures)
      throws InterruptedException {
    List<AnnotatedInput> inputs = new ArrayList<>();
    for (Future<AnnotatedInput> future : futures) {
      try {
        inputs.add(future.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException("a defect, not a photo's fault", e.getCause());
      }
    }
    return inputs;
  }
}
