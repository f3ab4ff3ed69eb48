package lyceum.admission;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import lyceum.course.SaleFigures;
import lyceum.shared.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells the studio how its cohorts fill, in two queries whatever their number.
@Component
class FillOfSales implements SaleFigures {
    private final JdbcClient sql;
    private final SaleBook sales;

    FillOfSales(JdbcClient sql, SaleBook sales) {
        this.sql = sql;
        this.sales = sales;
    }

    @Override
    public Map<CohortId, Figure> of(Collection<CohortId> cohorts) {
        var figures = new HashMap<CohortId, Figure>();
        if (cohorts.isEmpty()) return figures;
        var used = sales.used(cohorts);
        sql.sql("""
                        select s.*, case when exists (select 1 from ticket_order o where o.cohort = s.cohort)
                            then 1 else 0 end as ordered
                        from cohort_sale s where s.cohort in (:cohorts)
                        """)
                .param("cohorts", cohorts.stream().map(CohortId::value).toList())
                .query(row -> {
                    var cohort = new CohortId(row.getLong("cohort"));
                    figures.put(
                            cohort,
                            new Figure(
                                    row.getInt("admitted"),
                                    row.getInt("held"),
                                    row.getInt("waiting"),
                                    used.getOrDefault(cohort, Map.of()),
                                    row.getInt("ordered") == 1));
                });
        return figures;
    }
}
