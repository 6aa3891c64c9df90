resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  statistic           = "Average" # expect: alarm-statistic
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  evaluation_periods  = 2
}

resource "aws_cloudwatch_metric_alarm" "cpu" {
  alarm_name          = "cpu"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  statistic           = "Sum" # expect: alarm-statistic
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 2
}
