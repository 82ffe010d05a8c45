import com.adobe.epubcheck.tool.EpubChecker;
import java.util.Arrays;

/**
 * EPUBCheck over many books in one run of Java, which takes five times as long to start as to check one: options (they
 * begin with "-"), then the books. Says "passed" and the path of each book without a fault; faults it says itself.
 */
public class CheckBooks {
  public static void main(String[] arguments) {
    String[] options = Arrays.stream(arguments).filter(one -> one.startsWith("-")).toArray(String[]::new);
    for (String book : arguments) {
      if (book.startsWith("-")) continue;
      String[] all = Arrays.copyOf(options, options.length + 1);
      all[options.length] = book;
      if (new EpubChecker().run(all) == 0) System.out.println("passed " + book);
    }
  }
}
