import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the icon of the program in the sizes that windows and desktops want, from the one SVG.
 *
 * <p>Run as {@code java -cp JSVG.jar releng/Programmbild.java} after a change of {@code leitwerk.svg}; the jar is the
 * one of the target platform.
 */
public final class Programmbild {

    private static final Path ICONS = Path.of("bundles/org.leitwerk.ui/icons");
    private static final int[] SIZES = {16, 32, 48, 64, 128, 256};

    private Programmbild() {}

    public static void main(String[] args) throws IOException {
        var svg = new SVGLoader().load(ICONS.resolve("leitwerk.svg").toUri().toURL(), LoaderContext.createDefault());
        for (int size : SIZES) {
            BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            svg.render((java.awt.Component) null, graphics, new ViewBox(0, 0, size, size));
            graphics.dispose();
            ImageIO.write(
                    image, "png", ICONS.resolve("leitwerk" + size + ".png").toFile());
        }
    }
}
