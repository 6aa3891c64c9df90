resource "aws_autoscaling_group" "web" {
  min_size = 1
  max_size = 8
}

resource "aws_autoscaling_policy" "out" {
  name                   = "out"
  autoscaling_group_name = aws_autoscaling_group.web.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 1
}

resource "aws_autoscaling_policy" "in" {
  name                   = "in"
  autoscaling_group_name = aws_autoscaling_group.web.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = -1
}

resource "aws_cloudwatch_metric_alarm" "high" {
  alarm_name          = "high"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 50
  evaluation_periods  = 2
  alarm_actions       = [aws_autoscaling_policy.out.arn]
}

resource "aws_cloudwatch_metric_alarm" "low" {
  alarm_name          = "low"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  comparison_operator = "LessThanOrEqualToThreshold"
  threshold           = 50 # expect: scaling-thresholds-flap
  evaluation_periods  = 2
  alarm_actions       = [aws_autoscaling_policy.in.arn]
}
