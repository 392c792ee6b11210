package org.leitwerk.diagramm.plan;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.testhilfe.PropertyRunner;

/** Runs {@link PlanProperties}. */
class PlanPropertiesTest {

    @TestFactory
    List<DynamicTest> properties() {
        return PropertyRunner.tests(PlanProperties.class);
    }
}
