package parallax.ui.kit;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A surface on which the geometry puts things; it lays nothing out by itself. */
public class Slate extends Region {

  @Override
  public ObservableList<Node> getChildren() {
    return super.getChildren();
  }

  @Override
  protected void layoutChildren() {
    // the geometry has put everything in its place
  }

  /**
   * Adds nodes during a layout. The style sheets have been gone through before, so that the nodes
   * would be painted once without; to have them gone through for the whole view would take longer
   * than all the layout.
   */
  public void add(List<? extends Node> nodes) {
    getChildren().addAll(nodes);
    nodes.forEach(Node::applyCss);
  }

  /** Hides whatever lies outside the surface. */
  public void clip() {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /**
   * Returns the node, drawn where it is without a say in the layout. A style sheet that touches a
   * shape's stroke would otherwise ask for another layout, which makes new shapes, for ever.
   */
  public static <T extends Node> T drawn(T shape) {
    shape.setManaged(false);
    return shape;
  }

  /** Puts a node at a place, in a size. */
  public static void place(Node node, double x, double y, double width, double height) {
    node.resizeRelocate(x, y, width, height);
  }
}
