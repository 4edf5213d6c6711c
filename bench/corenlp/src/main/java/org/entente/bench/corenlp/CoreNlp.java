package org.entente.bench.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.StringUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.entente.bench.Corpus;
import org.entente.bench.Measure;
import org.entente.bench.Stopwatch;
import org.entente.bench.Work;
import tools.jackson.databind.json.JsonMapper;

/** Times CoreNLP's French pipeline, with its models and settings for French, and prints the {@link Measure} as JSON. */
public final class CoreNlp {
    private CoreNlp() {}

    /** Arguments: the corpus, the characters of the sample, the rounds, the seconds of warm-up. */
    public static void main(String[] args) throws IOException {
        Corpus sample = Corpus.read(Path.of(args[0])).sample(Long.parseLong(args[1]));
        Stopwatch stopwatch = new Stopwatch(Integer.parseInt(args[2]), Double.parseDouble(args[3]), System.err);
        Measure measure = stopwatch.time("corenlp", work(), sample);
        System.out.println(new JsonMapper().writeValueAsString(measure));
    }

    /** Counts the tokens that got their place in a tree. */
    private static Work work() {
        Properties settings = StringUtils.argsToProperties("-props", "french");
        settings.setProperty("annotators", "tokenize,mwt,pos,depparse");
        settings.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
        return document -> {
            CoreDocument parsed = new CoreDocument(Corpus.textOf(document));
            pipeline.annotate(parsed);
            return parsed.sentences().stream()
                    .mapToLong(sentence -> sentence.dependencyParse().size())
                    .sum();
        };
    }
}
