package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.testhilfe.PropertyRunner;

/** Runs {@link WerkzeugProperties}. */
class WerkzeugPropertiesTest {

    @TestFactory
    List<DynamicTest> properties() {
        return PropertyRunner.tests(WerkzeugProperties.class);
    }
}
