package autoannotation.adapters.torch;

import autoannotation.adapters.photos.Photo;
import java.util.Arrays;
import java.util.List;

/** The views of a photo as input of the network: views x 3 channels x height x width. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Batch(InputFormat input, List<Place> places, float[] values) {

  static Batch of(Photo photo, InputFormat input) {
    List<Place> places =
        input.views().stream()
            .map(View::named)
            .map(view -> view.place(photo.width(), photo.height(), input))
            .toList();
    int plane = input.width() * input.height();
    var batch = new Batch(input, places, new float[places.size() * 3 * plane]);
    for (int view = 0; view < places.size(); view++) {
      var picture = new Bilinear(photo.pixels(), places.get(view));
      for (int channel = 0; channel < 3; channel++) {
        batch.draw(picture, places.get(view), channel, (view * 3 + channel) * plane);
      }
    }
    return batch;
  }

  private void draw(Bilinear picture, Place place, int channel, int start) {
    int end = start + input.width() * input.height();
    Arrays.fill(values, start, end, input.normalised(input.pad(), channel));
    for (int y = 0; y < place.height(); y++) {
      int row = start + (place.top() + y) * input.width() + place.left();
      for (int x = 0; x < place.width(); x++) {
        values[row + x] = input.normalised(picture.at(x, y, input.offset(channel)), channel);
      }
    }
  }
}
