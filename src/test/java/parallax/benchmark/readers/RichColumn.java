package parallax.benchmark.readers;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import parallax.benchmark.Wheel;
import parallax.benchmark.readers.MarkedText.Mark;
import parallax.ui.kit.TextRole;
import parallax.ui.kit.Theme;
import parallax.ui.kit.Typeface;

/** The incubating rich text control: marks underlined, the chosen row's highlighted. */
final class RichColumn implements TextColumn {
  private final Model model;
  private final RichTextArea area;
  private boolean scrolling;

  RichColumn(MarkedText text) {
    model = new Model(text);
    area = new RichTextArea(model);
    area.setWrapText(true);
    area.setEditable(false);
  }

  @Override
  public Region node() {
    return area;
  }

  // By the pixel it scrolls only between the events of a touch pad, and by no call of its own.
  @Override
  public void scroll(double by) {
    Node content = area.lookup(".content");
    if (!scrolling) {
      Event.fireEvent(content, Wheel.turned(ScrollEvent.SCROLL_STARTED, 9, 0));
      scrolling = true;
    }
    Event.fireEvent(content, Wheel.turned(ScrollEvent.SCROLL, 9, -by));
  }

  @Override
  public void highlight(int row) {
    model.highlight(row);
  }

  private static final class Model extends StyledTextModelViewOnlyBase {
    private static final StyleAttributeMap PLAIN = plain();
    private static final StyleAttributeMap MARKED =
        StyleAttributeMap.builder().merge(PLAIN).setUnderline(true).build();
    private static final StyleAttributeMap BLOCK =
        StyleAttributeMap.builder()
            .setSpaceBelow(10)
            .setLineSpacing(Math.round(TextRole.ARTICLE.spacing() * Theme.EM))
            .build();

    private final MarkedText text;
    private int row;

    Model(MarkedText text) {
      this.text = text;
    }

    private static StyleAttributeMap plain() {
      Font font = Typeface.of(TextRole.ARTICLE, Theme.EM);
      return StyleAttributeMap.builder()
          .setFontFamily(font.getFamily())
          .setFontSize(font.getSize())
          .build();
    }

    void highlight(int other) {
      int before = row;
      row = other;
      for (int i = 0; i < size(); i++) {
        if (text.marks().get(i).stream()
            .anyMatch(mark -> mark.row() == before || mark.row() == other)) {
          fireStyleChangeEvent(TextPos.ofLeading(i, 0), getEndOfParagraphTextPos(i));
        }
      }
    }

    @Override
    public int size() {
      return text.paragraphs().size();
    }

    @Override
    public String getPlainText(int index) {
      return text.paragraphs().get(index);
    }

    @Override
    public RichParagraph getParagraph(int index) {
      String words = text.paragraphs().get(index);
      RichParagraph.Builder paragraph = RichParagraph.builder();
      int at = 0;
      for (Mark mark : text.marks().get(index)) {
        int start = mark.span().start();
        int end = mark.span().end();
        paragraph.addSegment(words.substring(at, start), PLAIN);
        paragraph.addSegment(words.substring(start, end), mark.row() == row ? PLAIN : MARKED);
        at = end;
        if (mark.row() == row) {
          paragraph.addHighlight(start, end - start, HIGHLIGHT);
        }
      }
      return paragraph.addSegment(words.substring(at), PLAIN).setParagraphAttributes(BLOCK).build();
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
      return PLAIN;
    }
  }
}
