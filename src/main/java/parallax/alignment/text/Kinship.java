package parallax.alignment.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells how far two sources tell of one event: how much of the head of one comes up in the other.
 * Where they have little to do with each other, like things are not the same.
 */
public final class Kinship {
  /** Below this two texts tell of different events, in measurings. */
  private static final double STRANGERS = 0.24;

  /** From here on they tell of one. */
  private static final double KIN = 0.32;

  private static final double STRANGE = 0.25;

  /** Of more sources the pairs are not kept. */
  private static final int MOST = 1500;

  private final List<WordSet> leads = new ArrayList<>();
  private final List<BitSet> words = new ArrayList<>();

  /** What was found for each pair, NaN before; none where the sources are too many for that. */
  private final double[] known;

  Kinship(List<SourceText> sources) {
    for (SourceText source : sources) {
      WordSet lead = WordSet.EMPTY;
      BitSet all = new BitSet();
      for (int i = 0; i < source.sentenceCount(); i++) {
        lead = i < Corpus.LEAD ? lead.union(source.words(i)) : lead;
        for (int id : source.words(i).ids()) {
          all.set(id);
        }
      }
      leads.add(lead);
      words.add(all);
    }
    int n = sources.size();
    known = new double[n > MOST ? 0 : n * (n - 1) / 2];
    Arrays.fill(known, Double.NaN);
  }

  /** Returns what speaks against claims of two sources answering one question, 0 or less. */
  public double of(int a, int b) {
    if (a == b) {
      return 0;
    }
    if (known.length == 0) {
      return find(a, b);
    }
    int larger = StrictMath.max(a, b);
    int pair = larger * (larger - 1) / 2 + StrictMath.min(a, b);
    double found = known[pair];
    if (Double.isNaN(found)) {
      found = find(a, b);
      known[pair] = found;
    }
    return found;
  }

  private double find(int a, int b) {
    double shared = StrictMath.max(shared(a, b), shared(b, a));
    double strange = StrictMath.clamp((KIN - shared) / (KIN - STRANGERS), 0, 1);
    return -STRANGE * strange;
  }

  private double shared(int a, int b) {
    int[] lead = leads.get(a).ids();
    int n = 0;
    for (int id : lead) {
      n += words.get(b).get(id) ? 1 : 0;
    }
    return lead.length == 0 ? 1 : (double) n / lead.length;
  }
}
