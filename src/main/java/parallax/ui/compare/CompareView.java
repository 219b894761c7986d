package parallax.ui.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import parallax.i18n.Messages;
import parallax.model.Passage;
import parallax.model.Source;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.heads.HeaderRow;
import parallax.ui.compare.heads.SourceActions;
import parallax.ui.compare.model.Choice;
import parallax.ui.compare.model.Columns;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.rows.FilterPanel;
import parallax.ui.compare.rows.RowGrid;
import parallax.ui.compare.texts.ClaimCard;
import parallax.ui.compare.texts.MarkLegend;
import parallax.ui.compare.texts.ReadingActions;
import parallax.ui.compare.texts.TextPane;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.compare.words.InspectorWords;
import parallax.ui.kit.FlowMeasure;
import parallax.ui.kit.Presence;
import parallax.ui.kit.RightToLeft;
import parallax.ui.kit.Slate;
import parallax.ui.kit.Theme;

/**
 * The Compare view: heads of the columns, the row table, a divider, and under it the inspector and
 * the texts. It lays everything out in one pass from one {@link ColumnGeometry}.
 */
public final class CompareView extends Region {
  /** Width of the panel of filters, in ems. */
  private static final double FILTERS_EMS = 23;

  private final CompareViewModel model;
  private final Messages messages;
  private final InspectorWords inspectorWords;
  private final DoubleProperty textScale = new SimpleDoubleProperty(1);
  private final BooleanProperty motion = new SimpleBooleanProperty();
  private final ColumnGeometry geometry = new ColumnGeometry(new FlowMeasure(Theme.EM));
  private final HeaderRow header;
  private final FilterPanel filters;
  private final RowGrid grid;
  private final DividerBar divider;
  private final TextPane texts;
  private final ClaimCard card;
  private final ReadingActions reading;
  private final InspectorPane inspector;
  private final SidewaysBar sideways;
  private final RowsShare share;
  private boolean rowsStale = true;
  private boolean marksStale = true;
  private boolean choiceStale = true;
  private Choice shownChoice = Choice.NONE;

  /**
   * Builds the view.
   *
   * @param model what it shows
   * @param messages the texts of the interface
   * @param actions what the user can do with a source
   */
  public CompareView(CompareViewModel model, Messages messages, SourceActions actions) {
    this.model = model;
    this.messages = messages;
    this.inspectorWords = new InspectorWords(messages);
    header = new HeaderRow(model, geometry, messages, actions);
    filters = new FilterPanel(model.rows(), header.filters(), this, messages);
    grid = new RowGrid(model, geometry, messages, this::requestLayout);
    share = new RowsShare(geometry);
    divider = new DividerBar(messages.text(CompareMessage.DIVIDER), share::move);
    sideways = new SidewaysBar(geometry, this::requestLayout);
    card = new ClaimCard(model, geometry, messages);
    texts = new TextPane(model, geometry, messages, card, this::requestLayout);
    reading = new ReadingActions(model, texts, this::showLegend, messages);
    texts.setActions(reading);
    inspector = new InspectorPane(model.scrollTogetherProperty(), reading.legend, messages);
    // Columns and rows keep their places in every language; what speaks it runs in its order.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    for (Node spoken : List.of(filters, inspector, card)) {
      spoken.setNodeOrientation(RightToLeft.order(messages.locale()));
    }
    getStyleClass().add("compare-view");
    getStylesheets()
        .add(Objects.requireNonNull(CompareView.class.getResource("compare.css")).toExternalForm());
    getChildren().addAll(texts, inspector, grid, header, filters, divider, sideways, card);
    filters.setViewOrder(-1);
    addEventFilter(KeyEvent.KEY_PRESSED, _ -> card.hide());
    // The model outlives the view, which lets go of it when it is taken away.
    ObservableValue<Boolean> shown = Presence.of(this);
    model.comparisonProperty().when(shown).subscribe(_ -> showComparison());
    model.arrangement().columnsProperty().when(shown).subscribe(_ -> columnsChanged());
    model.itemsProperty().when(shown).subscribe(_ -> rowsChanged());
    model.choiceProperty().when(shown).subscribe(_ -> choiceChanged());
    model.find().hitsProperty().when(shown).subscribe(_ -> marksChanged());
    model.find().currentProperty().when(shown).subscribe(_ -> show(model.find().currentHit()));
    model.unread().shownProperty().when(shown).subscribe(_ -> marksChanged());
    model
        .unread()
        .currentProperty()
        .when(shown)
        .subscribe(_ -> show(model.unread().currentPassage()));
    model
        .scrollTogetherProperty()
        .when(shown)
        .subscribe(
            together -> {
              if (together) {
                choiceChanged();
              }
            });
    share
        .property()
        .subscribe(
            _ -> {
              choiceStale = true;
              requestLayout();
            });
    textScale.subscribe(
        scale -> {
          geometry.setMeasure(new FlowMeasure(Theme.EM * scale.doubleValue()));
          grid.forget();
          choiceChanged();
        });
  }

  private void showComparison() {
    geometry.setSources(model.comparisonProperty().get().sources());
    geometry.setColumns(model.arrangement().columnsProperty().get());
    share.forget();
    grid.setComparison();
    texts.setComparison();
    shownChoice = Choice.NONE;
    choiceChanged();
  }

  private void columnsChanged() {
    Columns columns = model.arrangement().columnsProperty().get();
    List<Source> known = model.comparisonProperty().get().sources();
    if (known.containsAll(columns.shown())) {
      geometry.setColumns(columns);
      choiceStale = true;
      rowsChanged();
    }
  }

  private void rowsChanged() {
    rowsStale = true;
    requestLayout();
  }

  private void marksChanged() {
    marksStale = true;
    requestLayout();
  }

  private void choiceChanged() {
    choiceStale = true;
    card.hide();
    inspector.show(inspectorWords.of(model.index(), model.choiceProperty().get()));
    rowsChanged();
    marksChanged();
  }

  /** Brings a passage into sight, even of a source that has no column. */
  private void show(Optional<Passage> passage) {
    marksChanged();
    if (passage.isPresent()) {
      if (geometry.column(passage.get().source()) < 0) {
        model.arrangement().show(passage.get().source());
      }
      texts.reveal(passage.get());
    }
  }

  private void showLegend() {
    MarkLegend.show(geometry.em(), messages, texts);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double em = geometry.em();
    boolean widthChanged = geometry.width() != width;
    geometry.setWidth(width);
    if (widthChanged) {
      card.hide();
    }
    double headerHeight = header.high();
    double dividerHeight = Math.round(em * 0.65);
    double room = Math.max(0, getHeight() - headerHeight - dividerHeight - sideways.high());
    if (marksStale) {
      texts.mark();
    }
    if (rowsStale || widthChanged) {
      grid.measure();
    }
    double rowsHeight =
        grid.isFilteredAway()
            ? share.heightWithoutRows(room, grid.leastHeight())
            : share.height(room);
    boolean heightChanged = geometry.textHeight() != room - rowsHeight;
    geometry.rows().setViewport(rowsHeight);
    geometry.setTextHeight(room - rowsHeight);
    if (choiceStale) {
      geometry.rows().reveal(grid.chosenRow());
      geometry.revealColumn(geometry.arranged().indexOf(model.choiceProperty().get().source()));
    }
    grid.revealOpened();
    if (choiceStale || widthChanged || heightChanged) {
      Choice now = model.choiceProperty().get();
      texts.align(motion.get() && !shownChoice.equals(Choice.NONE) && !now.equals(shownChoice));
      shownChoice = now;
    }
    String revealed = texts.revealing();
    if (revealed != null) {
      geometry.revealColumn(geometry.column(revealed));
    }
    rowsStale = false;
    marksStale = false;
    choiceStale = false;
    double textTop = headerHeight + rowsHeight + dividerHeight;
    Slate.place(header, 0, 0, width, headerHeight);
    Slate.place(grid, 0, headerHeight, width, rowsHeight);
    Slate.place(divider, 0, headerHeight + rowsHeight, width, dividerHeight);
    Slate.place(texts, 0, textTop, width, geometry.textHeight());
    Slate.place(inspector, 0, textTop, geometry.questionWidth() + 1, geometry.textHeight());
    double panelWidth = Math.min(width, Math.max(geometry.questionWidth(), FILTERS_EMS * em));
    double panelHeight = Math.min(getHeight() - headerHeight, filters.prefHeight(panelWidth));
    Slate.place(filters, 0, headerHeight, panelWidth, panelHeight);
    sideways.update(width, getHeight());
    inspector.setNarrow(geometry.isNarrow());
    header.update();
    grid.update();
    texts.update();
  }

  /** Returns the parts between which the keyboard's focus goes. */
  public List<Node> panes() {
    return List.of(header, grid, texts, inspector);
  }

  /** Gives the keyboard's focus to the rows. */
  public void focusRows() {
    grid.requestFocus();
  }

  /** Size of the text: 1 for 100 %; the theme of the scene must use the same. */
  public DoubleProperty textScaleProperty() {
    return textScale;
  }

  /**
   * The share of the height that rows may take, below 1. At first it is one that stands for "at the
   * edge of a row".
   */
  public DoubleProperty dividerShareProperty() {
    return share.property();
  }

  /** Whether texts glide to where they are scrolled; they jump where it is off. */
  public BooleanProperty motionProperty() {
    return motion;
  }

  /** What the user can do while reading the texts. */
  public ReadingActions readingActions() {
    return reading;
  }

  /** Where everything stands, for tests. */
  ColumnGeometry geometry() {
    return geometry;
  }
}
