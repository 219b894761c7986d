package parallax.work;

import java.util.ArrayList;
import java.util.List;

/** Writes down what a listener hears, one word or two each. */
final class RecordedJob implements JobListener<String> {
  final List<String> heard = new ArrayList<>();

  @Override
  public void succeeded(String result) {
    heard.add("succeeded " + result);
  }

  @Override
  public void failed(Throwable problem) {
    heard.add("failed " + problem.getMessage());
  }

  @Override
  public void cancelled() {
    heard.add("cancelled");
  }

  @Override
  public void progressed(Progress.Step step) {
    heard.add(step.done() + "/" + step.total() + " " + step.what());
  }
}
