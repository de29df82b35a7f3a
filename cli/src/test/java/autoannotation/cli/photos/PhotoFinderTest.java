package autoannotation.cli.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoFinderTest {

  @TempDir Path here;

  @BeforeEach
  void twoPhotos() throws IOException {
    touch("pets/b.jpg");
    touch("pets/cats/a.PNG");
  }

  @Test
  void find_folder_givesPhotosAtAnyDepthSortedByKey() throws Exception {
    touch("pets/notes.txt");
    touch("pets/jpg");
    touch("pets/.hidden.jpg");
    touch("pets/.git/c.jpg");
    assertEquals(
        List.of("inputs/pets/b.jpg", "inputs/pets/cats/a.PNG"), keys(here.resolve("pets")));
  }

  @Test
  void find_everyExtensionOfAPhoto_isTaken() throws Exception {
    List<String> endings =
        List.of(
            "jpg", "JPEG", "jpe", "jfif", "png", "webp", "gif", "Bmp", "tif", "tiff", "heic",
            "heif", "avif", "svg");
    for (String ending : endings) {
      touch("all/a." + ending);
    }
    assertEquals(
        List.of(
            "inputs/all/a.Bmp",
            "inputs/all/a.JPEG",
            "inputs/all/a.avif",
            "inputs/all/a.gif",
            "inputs/all/a.heic",
            "inputs/all/a.heif",
            "inputs/all/a.jfif",
            "inputs/all/a.jpe",
            "inputs/all/a.jpg",
            "inputs/all/a.png",
            "inputs/all/a.tif",
            "inputs/all/a.tiff",
            "inputs/all/a.webp"),
        keys(here.resolve("all")));
  }

  @Test
  void find_fileGivenByName_isTakenWhateverItsExtension() throws Exception {
    touch("pets/notes.txt");
    touch("pets/.hidden");
    assertEquals(
        List.of("inputs/.hidden", "inputs/b.jpg", "inputs/notes.txt"),
        keys(
            here.resolve("pets/notes.txt"),
            here.resolve("pets/b.jpg"),
            here.resolve("pets/.hidden")));
  }

  @Test
  void key_pathWithDots_usesTheFolderItMeans() throws Exception {
    List<String> ofPets = List.of("inputs/pets/b.jpg", "inputs/pets/cats/a.PNG");
    assertEquals(ofPets, keys(here.resolve("pets/.")));
    assertEquals(ofPets, keys(here.resolve("pets/cats/..")));
    assertEquals("inputs/etc/a.jpg", Key.of(Path.of("/"), Path.of("/etc/a.jpg")));
    String here = Path.of("").toRealPath().getFileName().toString();
    assertEquals("inputs/" + here + "/a.jpg", Key.of(Path.of("."), Path.of("./a.jpg")));
    assertEquals("inputs/" + here + "/a.jpg", Key.of(Path.of(""), Path.of("a.jpg")));
  }

  @Test
  void find_linkedFolder_keepsTheNameOfTheLink() throws Exception {
    Files.createSymbolicLink(here.resolve("mine"), here.resolve("pets"));
    assertEquals(
        List.of("inputs/mine/b.jpg", "inputs/mine/cats/a.PNG"), keys(here.resolve("mine")));
  }

  @Test
  void find_linkToAFolderAbove_doesNotLoop() throws Exception {
    Files.createSymbolicLink(here.resolve("pets/round"), here.resolve("pets"));
    assertEquals(
        List.of("inputs/pets/b.jpg", "inputs/pets/cats/a.PNG"), keys(here.resolve("pets")));
  }

  @Test
  void find_samePhotoTwice_takesItOnceUnderItsFirstKey() throws Exception {
    assertEquals(
        List.of("inputs/b.jpg", "inputs/pets/cats/a.PNG"),
        keys(here.resolve("pets/cats/../b.jpg"), here.resolve("pets"), here.resolve("pets/.")));
  }

  @Test
  void find_namesWithSpecialCharacters_keepsThem() throws Exception {
    List<String> names =
        List.of("a b.jpg", "a+b 100% ü.jpg", "say \"hi\" it's.jpg", "two\nlines.jpg", "🐈 <b>.jpg");
    for (String name : names) {
      touch("odd/" + name);
    }
    FoundPhotos found = PhotoFinder.find(List.of(here.resolve("odd")), List.of());
    assertEquals(
        names.stream()
            .map(name -> new PhotoFile(here.resolve("odd/" + name), "inputs/odd/" + name))
            .toList(),
        found.photos());
  }

  @Test
  void find_ownFoldersBelow_areSkipped() throws Exception {
    touch("pets/out/images/b.jpg");
    touch("pets/kept/b.jpg");
    assertEquals(
        List.of("inputs/pets/b.jpg", "inputs/pets/cats/a.PNG"),
        PhotoFinder.find(
                List.of(here.resolve("pets")),
                List.of(
                    here.resolve("pets/cats/../out"),
                    here.resolve("pets/kept"),
                    here.resolve("not there")))
            .photos()
            .stream()
            .map(PhotoFile::key)
            .toList());
  }

  @Test
  void find_ownFolderGivenByName_isSearched() throws Exception {
    Path pets = here.resolve("pets");
    assertEquals(
        List.of(new PhotoFile(pets.resolve("b.jpg"), "inputs/pets/b.jpg")),
        PhotoFinder.find(List.of(pets), List.of(pets, pets.resolve("cats"))).photos());
  }

  @Test
  void find_pathWithoutPhotos_isRefusedByName() throws Exception {
    Path empty = Files.createDirectories(here.resolve("empty"));
    assertEquals(
        here.resolve("nowhere") + ": there is no such file or folder.",
        refusal(UnusablePathException.Missing.class, here.resolve("nowhere")));
    assertEquals(
        empty
            + ": this folder contains no photos; looked for .jpg .jpeg .jpe .jfif .png .webp .gif .bmp"
            + " .tif .tiff .heic .heif .avif.",
        refusal(UnusablePathException.WithoutPhotos.class, empty));
    assertEquals(
        "/dev/null is neither a file nor a folder.",
        refusal(UnusablePathException.NeitherFileNorFolder.class, Path.of("/dev/null")));
  }

  @Test
  void find_twoPhotosWithOneKey_refusesThem() throws Exception {
    touch("more/b.jpg");
    assertEquals(
        here.resolve("pets/b.jpg")
            + " and "
            + here.resolve("more/b.jpg")
            + " would both have the key inputs/b.jpg; name a folder that contains both instead.",
        refusal(
            UnusablePathException.SameKey.class,
            here.resolve("pets/b.jpg"),
            here.resolve("more/b.jpg")));
  }

  @Test
  void walk_unreadableFolders_areReportedButNoLoops() {
    FolderWalk walk = new FolderWalk(here, Set.of());
    // by hand: nothing is unreadable to root, who runs the tests in containers
    walk.visitFileFailed(here.resolve("locked"), new AccessDeniedException("locked"));
    walk.visitFileFailed(here.resolve("round"), new FileSystemLoopException("round"));
    walk.visitFileFailed(here.resolve(".trash"), new AccessDeniedException(".trash"));
    walk.postVisitDirectory(here.resolve("torn"), new IOException("torn"));
    assertEquals(List.of(here.resolve("locked"), here.resolve("torn")), walk.unreadable);
  }

  private static List<String> keys(Path... paths) throws Exception {
    return PhotoFinder.find(List.of(paths), List.of()).photos().stream()
        .map(PhotoFile::key)
        .toList();
  }

  private static String refusal(Class<? extends UnusablePathException> type, Path... paths) {
    return assertThrows(type, () -> PhotoFinder.find(List.of(paths), List.of())).getMessage();
  }

  private void touch(String file) throws IOException {
    Path path = here.resolve(file);
    Files.createDirectories(path.getParent());
    Files.createFile(path);
  }
}
