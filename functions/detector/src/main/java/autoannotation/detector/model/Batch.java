package autoannotation.detector.model;

import autoannotation.detector.photo.Photo;
import java.util.List;

/**
 * A photo's views as the network takes them: per view three planes (red, green, blue) of {@code
 * size} x {@code size} values, 0 to 255.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Batch(int size, List<Place> places, float[] values) {

  static Batch of(Photo photo, List<View> views, int size) {
    List<Place> places =
        views.stream().map(view -> view.place(photo.width(), photo.height(), size)).toList();
    var batch = new Batch(size, places, new float[places.size() * 3 * size * size]);
    for (int i = 0; i < places.size(); i++) {
      batch.draw(new Bilinear(photo.pixels(), places.get(i)), i);
    }
    return batch;
  }

  private void draw(Bilinear picture, int view) {
    Place place = places.get(view);
    for (int plane = 0; plane < 3; plane++) {
      for (int y = 0; y < place.height(); y++) {
        int row = ((view * 3 + plane) * size + place.top() + y) * size + place.left();
        for (int x = 0; x < place.width(); x++) {
          values[row + x] = picture.at(x, y, 2 - plane);
        }
      }
    }
  }
}
