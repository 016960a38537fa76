"""The commands of `gongkai corpus`, and what they all need: the extra installed, and faults told in sentences."""

import typer

from gongkai.cli.corpus import build, export, look, serve, simulate
from gongkai.cli.options import said

app = typer.Typer(no_args_is_help=True, help=said("把大量报告做成数据集，并加以汇总、比较、查找和浏览。"))


@app.callback()
def corpus() -> None:
    """Turn many reports into a data set, and look at it."""


app.command("build", help=said("读取并检查全部报告，写成 Parquet 数据集；再次运行只读新的。"))(build.build_it)
app.command("total", help=said("按地区、层级、年度合计，附覆盖率、缺报单位和置信区间。"))(look.total)
app.command("compare", help=said("比较两年：只比两年都有报告的机关。"))(look.compare)
app.command("outliers", help=said("找出离群数值、与上年对不上的数、雷同文字。"))(look.outliers)
app.command("errors", help=said("各规则、各地区的问题率，附置信区间。"))(look.errors)
app.command("export", help=said("把数据集的一张表写成 csv 或 xlsx。"))(export.export)
app.command("serve", help=said("在浏览器中浏览数据集；只在本机，不需要网络。"))(serve.serve)
app.command("simulate", help=said("生成仿真的报告，附真值，用于测试和演示。"))(simulate.simulate_it)
