package org.leitwerk.diagramm.tests.anordnung;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.testhilfe.PropertyRunner;

class AnordnungPropertiesTest {

    @TestFactory
    List<DynamicTest> properties() {
        return PropertyRunner.tests(AnordnungProperties.class);
    }
}
