package parallax.ui.compare;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A surface on which the geometry puts things; it lays nothing out by itself. */
class Slate extends Region {

  @Override
  public ObservableList<Node> getChildren() {
    return super.getChildren();
  }

  @Override
  protected void layoutChildren() {
    // the geometry has put everything in its place
  }

  /** Hides whatever lies outside the surface. */
  void clip() {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /** Puts a node at a place, in a size. */
  static void place(Node node, double x, double y, double width, double height) {
    node.resizeRelocate(x, y, width, height);
  }
}
