package org.leitwerk.dsl.tests.lesen;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.testhilfe.PropertyRunner;

/** Runs {@link TeillesenProperties}. */
class TeillesenTest {

    @TestFactory
    List<DynamicTest> properties() {
        return PropertyRunner.tests(TeillesenProperties.class);
    }
}
