package org.leitwerk.dsl.tests.aenderung;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.testhilfe.PropertyRunner;

/** Runs {@link AenderungProperties}. */
class AenderungPropertiesTest {

    @TestFactory
    List<DynamicTest> properties() {
        return PropertyRunner.tests(AenderungProperties.class);
    }
}
